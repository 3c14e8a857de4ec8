// Has no types of its own; only the sample page uses it.
declare module 'draft-js';
