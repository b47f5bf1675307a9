/** Parameter of an address that says from which old address its reader was led there: `<document>` or `<document>#<locator>`. */
export const fromParameter = 'from';
