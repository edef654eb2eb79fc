// Makes Node tell another version of itself.
Object.defineProperty(process.versions, 'node', { value: process.env.NODE_VERSION_TO_TELL });
