/** A command that was called wrongly, said in a sentence. */
export class WrongCall extends Error {
  override readonly name = "WrongCall";
}
