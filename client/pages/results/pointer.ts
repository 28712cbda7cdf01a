/** A remark, a question or a pointer, with ways on. */
export type Pointer = { title: string; lines: string[]; links: { name: string; to: string }[] }
