// A page that is printed says when.
addEventListener('beforeprint', () => {
	for (const place of document.querySelectorAll('[data-print-day]'))
		place.textContent = new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' });
});
