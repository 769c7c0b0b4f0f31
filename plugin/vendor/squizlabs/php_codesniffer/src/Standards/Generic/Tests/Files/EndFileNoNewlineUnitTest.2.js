
alert('hi);
