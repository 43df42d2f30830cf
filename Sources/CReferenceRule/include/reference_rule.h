#ifndef REFERENCE_RULE_H
#define REFERENCE_RULE_H

#include <stddef.h>
#include <stdint.h>

/* The rule of the Urumqi notice of 2017 written by hand in C: what a compiled policy is measured against. Days are
   counted from 1970-01-01. It is a yardstick for speed, not a source of law. */

typedef struct {
  int32_t months;
  int32_t issued;
  int32_t submitted;
  uint8_t in_service;
  uint8_t insured;
  uint8_t level; /* 5 lowest, 1 highest */
  uint8_t already_paid;
} reference_case;

typedef struct {
  int32_t amount;
  uint8_t granted;
  uint8_t failed; /* bit n: check n of the policy is not met */
} reference_decision;

enum { REFERENCE_CALENDAR_DAYS = 8192 };

/* Tells which days are worked: `working[i]` for day `first + i`. */
void reference_set_calendar(int32_t first, const uint8_t *working, size_t count);

/* Month arithmetic and a walk over the calendar for each case. */
reference_decision reference_decide(const reference_case *c);

/* The last day looked up in a table made beforehand. */
reference_decision reference_decide_by_table(const reference_case *c);

/* Decides `count` cases `rounds` times; returns a sum that keeps the work from being optimised away. */
uint64_t reference_run(const reference_case *cases, size_t count, int rounds, int by_table);

/* Writes one decision with its reasons as JSON; returns the number of bytes. `out` needs 1024. */
size_t reference_explain(const reference_case *c, char *out);

/* How many blocks of memory the process has asked for; 0 where that cannot be counted. */
uint64_t reference_allocations(void);

#endif
