/** A command that was called wrongly, or cannot do what it was asked, said in a sentence. */
export class WrongCall extends Error {
  override readonly name = "WrongCall";
}
