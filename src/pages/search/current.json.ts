import type { APIRoute } from 'astro';
import { loadPublishedIndex } from '../../components/search/published-index.ts';
import { announceIndex } from '../../search/index/publish.ts';

/** The file that says which search index is the newest. */
export const GET: APIRoute = async () => Response.json(announceIndex(await loadPublishedIndex()));
