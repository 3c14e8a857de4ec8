/** One sample page for each editor family. `scripts` and `styles` come as they are from the package. */
export interface Family {
  id: string;
  /** Package and version column of the table. */
  packageName: string;
  /** The editable itself; inside the page's only iframe where `frame` is set. */
  selector: string;
  frame?: boolean;
  body: string;
  scripts?: string[];
  styles?: string[];
  /** What this family can't keep, so that its loss is expected and must be said. */
  textOnly?: boolean;
}

export const families: Family[] = [
  {
    id: 'plain',
    packageName: 'contenteditable',
    selector: '#editor',
    body: '<div id="editor" contenteditable="true" style="min-height:200px"></div>',
  },
  {
    id: 'ckeditor5',
    packageName: 'ckeditor5',
    selector: '.ck-editor__editable',
    body: '<div id="editor"></div>',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    styles: ['ckeditor5/dist/browser/ckeditor5.css'],
  },
  {
    id: 'tiptap',
    packageName: '@tiptap/core',
    selector: '.ProseMirror',
    body: '<div id="root"></div>',
  },
  {
    id: 'quill',
    packageName: 'quill',
    selector: '.ql-editor',
    body: '<div id="editor" style="height:250px"></div>',
    scripts: ['quill/dist/quill.js'],
    styles: ['quill/dist/quill.snow.css'],
  },
  {
    id: 'tinymce',
    packageName: 'tinymce',
    selector: 'body',
    frame: true,
    body: '<textarea id="editor"></textarea>',
    scripts: ['tinymce/tinymce.min.js'],
  },
  {
    id: 'textarea',
    packageName: 'textarea',
    selector: '#editor',
    body: '<textarea id="editor" rows="12" cols="60"></textarea>',
    textOnly: true,
  },
  {
    id: 'ckeditor4',
    packageName: 'ckeditor4',
    selector: 'body',
    frame: true,
    body: '<textarea id="editor"></textarea>',
    scripts: ['ckeditor4/ckeditor.js'],
  },
];
