alert('hi')
alert('hi');
