/** A disk as a computer would see it. */
export interface Disk {
  readonly size: number;
  /** The bytes there, fewer where the disk or the file ends; holes are zeros. */
  read(at: number, length: number): Uint8Array;
}
