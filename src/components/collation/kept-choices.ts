/** Key under which the device keeps in which documents changes are shown, and which. */
export const choicesKey = 'collation-view';
