/** A password worth trying, and where it comes from. */
export interface Password {
  readonly text: string;
  readonly origin: 'default' | 'message' | 'settings';
}
