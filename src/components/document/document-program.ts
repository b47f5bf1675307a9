/** What the page of a document adds to the program of every page, in one file; what a reader has to ask for is loaded then. */
import '../addresses/arrival.ts';
import '../cite/cite-tools.ts';
import '../collation/collation-view.ts';
import '../read-aloud/offer-reading.ts';
import '../reading-bar/reading-bar.ts';
import '../reading-place/watch-place.ts';
import './document-contents.ts';
import './print-day.ts';
import './section-keys.ts';
