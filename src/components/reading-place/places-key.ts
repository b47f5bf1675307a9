/** Key under which the device keeps where a reader left documents; the early script looks whether there is anything. */
export const placesKey = 'reading-places';
