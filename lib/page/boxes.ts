/** Boxes and buttons to choose by, as a selector. */
export const BOXES = '[type=checkbox], [type=radio], [role=checkbox], [role=radio], [role=switch]';
