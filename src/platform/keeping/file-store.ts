/** Where files lie: a folder, or any S3-compatible store. The key says nothing about who or what. */
export type FileStore = {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Answers undefined when there is no such file. */
  get(key: string): Promise<Uint8Array | undefined>;
  remove(key: string): Promise<void>;
};
