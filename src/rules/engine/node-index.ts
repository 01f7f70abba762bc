// Nodes found by what they are made of.
import type { Node } from './diagram.ts';

/** Nodes by a hash of what they are made of. */
export class NodeIndex {
  // Most tables hold what is left of one rule in one case: few nodes.
  #slots = new Int32Array(64);
  #hashes = new Int32Array(64);
  #count = 0;

  /** The node with this hash for which `is` holds, else `made`, which is then found from now on. */
  findOrAdd(hash: number, made: Node, is: (node: Node) => boolean): Node {
    if (this.#count * 2 >= this.#slots.length) this.#grow();
    let slot = this.#slotFor(hash);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const node = this.#slots[slot] as Node;
      if (this.#hashes[slot] === hash && is(node)) return node;
    }
    this.#slots[slot] = made;
    this.#hashes[slot] = hash;
    this.#count++;
    return made;
  }

  #slotFor(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> 8) & (this.#slots.length - 1);
  }

  #grow(): void {
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#slots = new Int32Array(slots.length * 4);
    this.#hashes = new Int32Array(slots.length * 4);
    slots.forEach((node, index) => {
      if (node === 0) return;
      let slot = this.#slotFor(hashes[index] as number);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = node;
      this.#hashes[slot] = hashes[index] as number;
    });
  }
}
