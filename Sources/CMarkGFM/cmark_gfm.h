#pragma once
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// The node types of tables are variables that no installed header declares, set when the
// extensions are registered.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;
static inline cmark_node_type charter_node_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type charter_node_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type charter_node_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
