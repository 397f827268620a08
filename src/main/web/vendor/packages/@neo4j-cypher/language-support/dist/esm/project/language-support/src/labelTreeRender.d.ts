import type { LabelOrCondition } from './types.js';
/** Renders a label/type tree back to its written form (e.g. `(A | !B)`). */
export declare function renderLabelTree(tree: LabelOrCondition): string;
