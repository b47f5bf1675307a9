import { readMarks } from '../../links/marked-address.ts';
import { readPlacedWords } from '../../links/placed-words.ts';
import { readQuotes } from '../../links/quote.ts';
import { say } from '../notice/page-notice.ts';
import { markPlacedWords, markQuote } from './mark-linked-words.ts';
import { markWords } from './mark-words.ts';
import { damagedLink } from './words.ts';

const search = new URLSearchParams(location.search);
const placed = readPlacedWords(search);
const [quote, ...others] = readQuotes(search);
const words = readMarks(search);
if (placed === 'damaged') say(damagedLink, 'stay');
else if (placed !== null) markPlacedWords(placed);
else if (quote !== undefined) markQuote([quote, ...others]);
else if (words.length > 0) markWords(words);
