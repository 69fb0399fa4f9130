/** A request that the back end understood and turned down. The message is what the clerk reads. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    message: string,
    /** OneBill's code for it, or an invented one in the same style. */
    readonly code: string,
    /** The field of the form that the message belongs to. */
    readonly field?: string,
  ) {
    super(message);
  }
}
