import { readMarks } from '../../links/marked-address.ts';
import { readQuotes } from '../../links/quote.ts';
import { markQuote } from './mark-quote.ts';
import { markWords } from './mark-words.ts';

const search = new URLSearchParams(location.search);
const words = readMarks(search);
const quotes = readQuotes(search);
if (quotes.length > 0) markQuote(quotes);
else if (words.length > 0) markWords(words);
