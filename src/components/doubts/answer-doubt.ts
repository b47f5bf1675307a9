/**
 * Shows what is said of a doubtful reading whose words a reader touches, or to whose mark one comes by key; what shows it is
 * loaded then. Where it does not come, the mark leads to its entry in the record, as it does where no program runs.
 */
export function answerDoubt(event: Event): void {
	const { target, type } = event;
	const link = target instanceof Element ? target.closest('.doubt')?.querySelector('a') : null;
	// Marks that are switched off say nothing, and where changes are shown they have marks of their own.
	if (!link?.checkVisibility()) return;
	if (type === 'click') event.preventDefault();
	import('./doubt-note.ts').then(
		({ showDoubt }) => showDoubt(link, type === 'click'),
		() => {
			location.hash = link.hash;
		},
	);
}
