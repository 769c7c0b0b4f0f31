alert('hi');
