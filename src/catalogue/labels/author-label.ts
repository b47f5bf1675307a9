import type { Author } from '../../model/party.ts';

/** What is known of an author beside the name: affiliation and office (市委党校教授); empty where neither is. */
export function authorDetail({ affiliation, role }: Author): string {
	return `${affiliation ?? ''}${role ?? ''}`;
}

/** An author with what is known beside the name: 颜某（市委党校）. */
export function authorLabel(author: Author): string {
	const detail = authorDetail(author);
	return detail === '' ? author.name : `${author.name}（${detail}）`;
}
