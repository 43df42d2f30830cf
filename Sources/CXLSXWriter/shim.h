#include <xlsxwriter.h>

// The types of the functions used, taken from their declarations: the library is loaded when a sheet is written, and
// what is looked up by name still has to fit the header.

typedef __typeof__(&lxw_strerror) yiju_lxw_strerror;
typedef __typeof__(&lxw_workbook_free) yiju_lxw_workbook_free;
typedef __typeof__(&workbook_new_opt) yiju_workbook_new_opt;
typedef __typeof__(&workbook_set_properties) yiju_workbook_set_properties;
typedef __typeof__(&workbook_add_worksheet) yiju_workbook_add_worksheet;
typedef __typeof__(&workbook_add_format) yiju_workbook_add_format;
typedef __typeof__(&workbook_close) yiju_workbook_close;

typedef __typeof__(&worksheet_write_string) yiju_worksheet_write_string;
typedef __typeof__(&worksheet_write_number) yiju_worksheet_write_number;
typedef __typeof__(&worksheet_write_blank) yiju_worksheet_write_blank;
typedef __typeof__(&worksheet_merge_range) yiju_worksheet_merge_range;
typedef __typeof__(&worksheet_set_row) yiju_worksheet_set_row;
typedef __typeof__(&worksheet_set_column) yiju_worksheet_set_column;
typedef __typeof__(&worksheet_set_paper) yiju_worksheet_set_paper;
typedef __typeof__(&worksheet_set_landscape) yiju_worksheet_set_landscape;
typedef __typeof__(&worksheet_set_margins) yiju_worksheet_set_margins;
typedef __typeof__(&worksheet_fit_to_pages) yiju_worksheet_fit_to_pages;
typedef __typeof__(&worksheet_repeat_rows) yiju_worksheet_repeat_rows;

typedef __typeof__(&format_set_font_name) yiju_format_set_font_name;
typedef __typeof__(&format_set_font_size) yiju_format_set_font_size;
typedef __typeof__(&format_set_bold) yiju_format_set_bold;
typedef __typeof__(&format_set_border) yiju_format_set_border;
typedef __typeof__(&format_set_align) yiju_format_set_align;
typedef __typeof__(&format_set_text_wrap) yiju_format_set_text_wrap;
typedef __typeof__(&format_set_num_format_index) yiju_format_set_num_format_index;
