#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/parser.h>
#include <cmark-gfm/syntax_extension.h>
#include <stdlib.h>
#include <string.h>

// A reference definition leaves no trace in the tree. Before the parser forgets them, the root's
// user data is made to say whether there were any: it is not null then, and points to nothing.
static inline cmark_node *charter_note_definitions(
    cmark_syntax_extension *extension, cmark_parser *parser, cmark_node *root) {
  (void)extension;
  cmark_node_set_user_data(root, parser->refmap->refs);
  return NULL;
}

// An extension for `cmark_parser_attach_syntax_extension` that does so. Never freed.
static inline cmark_syntax_extension *charter_definitions_extension(void) {
  cmark_syntax_extension *extension = cmark_syntax_extension_new("definitions");
  cmark_syntax_extension_set_postprocess_func(extension, charter_note_definitions);
  return extension;
}

// Takes an extension's special characters from it, and frees their list.
static inline void charter_forget_special_characters(cmark_syntax_extension *extension) {
  cmark_llist_free(cmark_get_default_mem_allocator(), extension->special_inline_chars);
  cmark_syntax_extension_set_special_inline_chars(extension, NULL);
}

// The length of what cmark rendered, and its end.
static inline size_t charter_length(const char *text) { return strlen(text); }
static inline void charter_free(char *text) { free(text); }
