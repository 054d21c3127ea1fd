/** What a face has to say of its own; the playbook has the words. Getters are fine: each is read when it is said. */
export interface Words {
  /** To a message without text. */
  readonly unreadable: string;
  /** When nothing else could be said. */
  readonly error: string;
  /** Label of the button that opens the form for own words, at most 34 characters. */
  readonly writeIt: string;
  /** Title of that form and label of its field, at most 45 characters each. */
  readonly writeTitle: string;
  readonly writeLabel: string;
  /** The message of a server's panel and its button, and what is told of it. */
  readonly panel: string;
  readonly panelButton: string;
  readonly panelFew: string;
  panelCount(count: number): string;
  readonly panelNotYours: string;
  readonly panelElsewhere: string;
  /** Suggested while somebody types what may be serious, at most 100 characters. */
  readonly typing: string;
}
