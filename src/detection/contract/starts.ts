/** When Office runs a procedure without being told to by the code. */
export type StartKind =
  /** With the document, or with the slide show that it is. */
  | 'opening'
  | 'closing'
  /** Something that a reader cannot avoid or that the opening brings about: a sheet comes to the front, a control is drawn. */
  | 'event'
  /** A cell changes, a document is saved or printed. */
  | 'editing'
  /** A formula, a defined name or a conditional format asks for it. */
  | 'calculation'
  /** A button, shape, field, ribbon or toolbar. */
  | 'click';
