/** The largest file that is kept, in bytes: 10 MB, enough for a report with pictures. Every door is measured by it. */
export const LARGEST_FILE = 10_000_000;
