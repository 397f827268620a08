/** What the parts of the page of motivation share: the state of the address, and the attributes that make groups. */

export type State = Record<
  | "by"
  | "shareBy"
  | "share"
  | "of"
  | "profilesBy"
  | "mandatory"
  | "discipline"
  | "role"
  | "difficulty"
  | "knowledgeBy"
  | "measure",
  string
>;

export interface PageState {
  state: State;
  groupings: Array<{ value: string; text: string }>;
  /** keeps a choice in the address and draws what depends on it */
  change: (part: Partial<State>, redraw: () => void) => void;
}
