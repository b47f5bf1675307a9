/**
 * The program of every page, in one file: many small ones are compressed badly, each by itself. What it does not need before
 * a reader asks for something is loaded then.
 */
import '../keyboard/keyboard-help.ts';
import '../preferences/reading-preferences.ts';
import '../search/dialog/search-launcher.ts';

// Words to be marked come in the query of the address; where there is none, nothing marks.
if (location.search !== '') void import('../marks/arrival-marks.ts');

// Once the page is there and no worker answers yet, one is started that keeps what is read.
const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
if (workers?.controller === null) addEventListener('load', () => void import('../offline/begin.ts'));
