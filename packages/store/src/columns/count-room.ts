/** Count room: where what is counted by very many classes is counted, since a list of all of them is too long to be made anew each time. */

/** See the file. */
export class CountRoom {
  #room = new Int32Array();

  /** So many zeros, which are whoever's until somebody asks again. */
  zeros(size: number): Int32Array {
    if (this.#room.length < size) this.#room = new Int32Array(size);
    return this.#room.subarray(0, size).fill(0);
  }
}
