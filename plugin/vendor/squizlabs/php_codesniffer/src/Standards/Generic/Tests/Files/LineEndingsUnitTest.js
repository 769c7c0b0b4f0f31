alert('hi');
alert('hi');
