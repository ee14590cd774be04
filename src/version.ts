/** Version of the extractor: part of the key of every facts file. Raised when a change can change facts. */
export const EXTRACTOR = 'zhengtu-extract/2';
