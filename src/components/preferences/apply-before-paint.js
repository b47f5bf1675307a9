// Runs in the head, before anything is painted, so that a page never flashes in another colour, face or size.
try {
	const chosen = JSON.parse(localStorage.getItem('reading-preferences') ?? '{}');
	for (const name of ['size', 'face', 'width', 'theme', 'script', 'doubts', 'shortcuts']) {
		if (typeof chosen[name] === 'string') document.documentElement.dataset[name] = chosen[name];
	}
	// The home page has room for what was left unfinished.
	if (localStorage.getItem('reading-places') !== null) document.documentElement.dataset.unfinished = '';
} catch {
	// No storage, or not ours: the defaults stand.
}
