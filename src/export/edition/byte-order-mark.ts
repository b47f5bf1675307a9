/**
 * The byte order mark. Many static hosts serve `.txt` without a charset, and a browser then guesses by the reader's language:
 * in China mostly GBK. The Encoding Standard lets the mark decide before any header, so the text is read as UTF-8 everywhere.
 */
export const byteOrderMark = '\uFEFF';
