
alert('hi);

