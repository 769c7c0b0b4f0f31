
alert('hi');