/** What only agents read: scanning tags, and how a badge was read. */
export const enAgents = {
  scan: {
    title: {
      stock: 'Scan the tag of what you are stocking',
      stage: 'Scan the tag of the next device of the rollout',
      bring_back: 'Scan the tag of the repaired device',
      other: 'Scan the tag',
    },
    hint: 'The right door then opens by itself.',
    left: (count: number) => (count === 1 ? '1 device left' : `${count} devices left`),
    enter: 'Type the tag',
    entered: 'Tag',
    erase: 'Delete last character',
    submit: 'Open the door',
    done: 'Done',
    unknown: (text: string) => `“${text}” is not the tag of a device that we know`,
    notExpected: (text: string) => `“${text}” does not belong here now`,
    expected: (tags: string) => `Expected: ${tags}`,
    noRoom: (text: string) => `There is no free door for “${text}”`,
    notAllowed: (text: string) => `You may not put “${text}” in here`,
    codeScanned: 'That was a person’s code, not a tag',
    help: 'If it was a badge: press “Done” first, then hold it to the reader again.',
  },
  badge: {
    open: 'How is a badge read?',
    title: 'Hold a badge to the reader',
    hint: 'You see how it was read. Nothing is opened, and nothing is kept.',
    read: 'The reader typed',
    format: 'Format',
    facility: 'Facility',
    card: 'Card',
    uid: 'Chip',
    none: 'No known format: the letters and digits count as they are.',
    order: 'A chip number counts the same in either byte order.',
  },
};

export type AgentMessages = typeof enAgents;
