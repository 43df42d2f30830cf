#include "reference_rule.h"

#include <string.h>

enum { FIRST_CERTIFICATE_DAY = 17167 /* 2017-01-01 */, LEAST_MONTHS = 36, PERIOD_MONTHS = 12 };

static int32_t calendar_first;
static size_t calendar_count;
static uint8_t working_days[REFERENCE_CALENDAR_DAYS];
static int32_t last_days[REFERENCE_CALENDAR_DAYS];

static void civil_of(int32_t day, int *year, int *month, int *dom) {
  int64_t z = (int64_t)day + 719468;
  int64_t era = (z >= 0 ? z : z - 146096) / 146097;
  int doe = (int)(z - era * 146097);
  int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  int shifted = (5 * doy + 2) / 153;
  *dom = doy - (153 * shifted + 2) / 5 + 1;
  *month = shifted < 10 ? shifted + 3 : shifted - 9;
  *year = (int)(yoe + era * 400) + (*month <= 2);
}

static int32_t day_of(int year, int month, int dom) {
  year -= month <= 2;
  int era = (year >= 0 ? year : year - 399) / 400;
  int yoe = year - era * 400;
  int doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + dom - 1;
  int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
  return era * 146097 + doe - 719468;
}

static int days_in_month(int year, int month) {
  static const int lengths[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : lengths[month - 1];
}

static int32_t period_end(int32_t issued) {
  int year, month, dom;
  civil_of(issued, &year, &month, &dom);
  int total = year * 12 + month - 1 + PERIOD_MONTHS;
  int end_year = total / 12, end_month = total % 12 + 1;
  int longest = days_in_month(end_year, end_month);
  return day_of(end_year, end_month, dom < longest ? dom : longest);
}

static int32_t rolled(int32_t day) {
  while (day >= calendar_first && day - calendar_first < (int32_t)calendar_count && !working_days[day - calendar_first])
    day++;
  return day;
}

void reference_set_calendar(int32_t first, const uint8_t *working, size_t count) {
  calendar_first = first;
  calendar_count = count < REFERENCE_CALENDAR_DAYS ? count : REFERENCE_CALENDAR_DAYS;
  memcpy(working_days, working, calendar_count);
  for (size_t i = 0; i < calendar_count; i++) last_days[i] = rolled(period_end(first + (int32_t)i));
}

static const int32_t amounts[8] = {0, 0, 0, 2000, 1500, 1000, 0, 0};

static inline reference_decision decide(const reference_case *c, int32_t last_day) {
  int32_t amount = c->level < 8 ? amounts[c->level] : 0;
  uint8_t failed = 0;
  if (!c->in_service) failed |= 1;
  if (!c->insured) failed |= 2;
  if (c->months < LEAST_MONTHS) failed |= 4;
  if (c->issued < FIRST_CERTIFICATE_DAY) failed |= 8;
  if (amount == 0) failed |= 16;
  if (c->submitted > last_day) failed |= 32;
  if (c->already_paid) failed |= 64;
  reference_decision d = {failed ? 0 : amount, failed == 0, failed};
  return d;
}

__attribute__((noinline)) reference_decision reference_decide(const reference_case *c) {
  return decide(c, rolled(period_end(c->issued)));
}

__attribute__((noinline)) reference_decision reference_decide_by_table(const reference_case *c) {
  return decide(c, last_days[c->issued - calendar_first]);
}

uint64_t reference_run(const reference_case *cases, size_t count, int rounds, int by_table) {
  uint64_t sum = 0;
  for (int round = 0; round < rounds; round++)
    for (size_t i = 0; i < count; i++) {
      reference_decision d = by_table ? reference_decide_by_table(cases + i) : reference_decide(cases + i);
      sum += (uint64_t)d.amount + d.failed;
    }
  return sum;
}

/* The floor of explaining: one object with every condition, its value and verdict. */

static char *put(char *out, const char *text) {
  size_t length = strlen(text);
  memcpy(out, text, length);
  return out + length;
}

static char *put_number(char *out, int value) {
  char digits[12];
  int count = 0;
  if (value < 0) {
    *out++ = '-';
    value = -value;
  }
  do digits[count++] = (char)('0' + value % 10);
  while (value /= 10);
  while (count) *out++ = digits[--count];
  return out;
}

static char *put_day(char *out, int32_t day) {
  int year, month, dom;
  civil_of(day, &year, &month, &dom);
  *out++ = (char)('0' + year / 1000 % 10);
  *out++ = (char)('0' + year / 100 % 10);
  *out++ = (char)('0' + year / 10 % 10);
  *out++ = (char)('0' + year % 10);
  *out++ = '-';
  *out++ = (char)('0' + month / 10);
  *out++ = (char)('0' + month % 10);
  *out++ = '-';
  *out++ = (char)('0' + dom / 10);
  *out++ = (char)('0' + dom % 10);
  return out;
}

static char *put_verdict(char *out, int met) { return put(out, met ? ",\"verdict\":\"met\"}" : ",\"verdict\":\"not_met\"}"); }

size_t reference_explain(const reference_case *c, char *start) {
  char *out = start;
  int32_t raw = period_end(c->issued), last = rolled(raw);
  reference_decision d = decide(c, last);
  out = put(out, d.granted ? "{\"outcome\":\"granted\",\"amount\":" : "{\"outcome\":\"denied\",\"amount\":");
  out = put_number(out, d.amount);
  out = put(out, ",\"checks\":[{\"id\":\"in-service\",\"actual\":");
  out = put_verdict(put(out, c->in_service ? "true" : "false"), !(d.failed & 1));
  out = put(out, ",{\"id\":\"insured\",\"actual\":");
  out = put_verdict(put(out, c->insured ? "true" : "false"), !(d.failed & 2));
  out = put(out, ",{\"id\":\"contribution-months\",\"actual\":");
  out = put_verdict(put(put_number(out, c->months), ",\"required\":\">= 36\""), !(d.failed & 4));
  out = put(out, ",{\"id\":\"certificate-date\",\"actual\":\"");
  out = put_verdict(put(put_day(out, c->issued), "\",\"required\":\">= 2017-01-01\""), !(d.failed & 8));
  out = put(out, ",{\"id\":\"certificate-level\",\"actual\":");
  out = put_verdict(put_number(out, c->level), !(d.failed & 16));
  out = put(out, ",{\"id\":\"claim-window\",\"actual\":\"");
  out = put(put_day(out, c->submitted), "\",\"raw_end\":\"");
  out = put(put_day(out, raw), "\",\"last_day\":\"");
  out = put_verdict(put(put_day(out, last), "\""), !(d.failed & 32));
  out = put(out, ",{\"id\":\"once-only\",\"actual\":");
  out = put_verdict(put(out, c->already_paid ? "true" : "false"), !(d.failed & 64));
  out = put(out, "]}\n");
  return (size_t)(out - start);
}
