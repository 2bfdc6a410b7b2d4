/*
 * The dues of many cases in 64-bit integer C, for bench/dues-columns.ts to be held against: the same columns, the same
 * branches, the law of 2024 to 2026. It is no second definition of anything: only the bench runs it.
 * Usage: dues FOLDER ROWS PART ROUNDS. Reads the columns from the folder, writes the sums there, prints for each round
 * the seconds of each part of so many rows.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum payer { EMPLOYER, CIVIL_LAW, ENTREPRENEUR, SELF, STATE };
enum { CHILD = 0, UNEMPLOYED = 1, PARENTAL_LEAVE = 4, LOCAL_BUDGET = 15, OWN_SERVICE = 16, GROUPS = 19, TEMPORARY = 5 };

/* What of a group releases a payer of the kind: nothing, a day of the month, or the whole month. */
enum way { NEVER, ON_A_DAY, WHOLE_MONTH };
static uint8_t ways[STATE][GROUPS];

static const int32_t unknown_day = 0x7fffffff, never = 0x7fffffff;

struct law {
  int64_t employer_rate, employee_rate, civil_law_rate, own_rate;
  int64_t employer_ceiling, own_ceiling, entrepreneur_base, self_base;
  int64_t state_contribution;
  int32_t first, last, children_born_after;
  int32_t covers_from[GROUPS];
  int is_paid_by_state[GROUPS];
};

struct facts {
  int32_t *month, *birth_date, *first_spell, *spell_from, *spell_until;
  uint8_t *payer, *residence, *spell_group;
  int64_t *income, *other_bases;
};

struct sums {
  int64_t *base, *own_base, *employer_deduction, *own_contribution, *state_contribution;
};

static struct law laws[36];

static int32_t days_from_civil(int year, int month, int day) {
  int y = month <= 2 ? year - 1 : year, era = y / 400, of_era = y - era * 400;
  int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static int64_t share(int64_t amount, int64_t rate) { return (amount * rate + 5000) / 10000; }
static int64_t lesser(int64_t a, int64_t b) { return a < b ? a : b; }

static void read_ways(void) {
  for (int group = 0; group < GROUPS; group++) {
    int does_not_work = (group >= UNEMPLOYED && group <= 3) || group == 5 || group == 6 || group == 10;
    int of_income = does_not_work || group == PARENTAL_LEAVE ? WHOLE_MONTH : ON_A_DAY;
    ways[EMPLOYER][group] = ways[CIVIL_LAW][group] = of_income;
    ways[ENTREPRENEUR][group] = does_not_work ? NEVER : group == PARENTAL_LEAVE ? WHOLE_MONTH : ON_A_DAY;
    ways[SELF][group] = ON_A_DAY;
  }
}

/* A local budget pays until the end of the year of the first day; given for each year of the bench. */
static int32_t year_ends[64];

static void read_years(void) {
  for (int at = 0; at < 64; at++) year_ends[at] = days_from_civil(2001 + at, 1, 1);
}

static int32_t year_end_after(int32_t day) {
  int at = 25;
  while (year_ends[at] <= day) at++;
  return year_ends[at];
}

static void read_law(void) {
  read_ways();
  read_years();
  const int64_t wage = 8500000;
  for (int at = 0; at < 36; at++) {
    int year = 2024 + at / 12, month = at % 12 + 1;
    struct law *law = &laws[at];
    law->employer_rate = 300;
    law->employee_rate = law->civil_law_rate = 200;
    law->own_rate = 500;
    law->employer_ceiling = (year < 2026 ? 10 : 40) * wage;
    law->own_ceiling = (year < 2026 ? 10 : 20) * wage;
    law->entrepreneur_base = wage * 140 / 100;
    law->self_base = wage;
    law->state_contribution = year == 2024 ? share(30800000, 190) : -1;
    law->first = days_from_civil(year, month, 1);
    law->last = days_from_civil(month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1, 1) - 1;
    law->children_born_after = days_from_civil(year - 18, month, 1);
    for (int group = 0; group < GROUPS; group++)
      law->covers_from[group] = group >= OWN_SERVICE ? never : days_from_civil(1800, 1, 1);
    law->covers_from[LOCAL_BUDGET] = days_from_civil(2026, 1, 1);
    for (int group = 0; group < OWN_SERVICE; group++) law->is_paid_by_state[group] = group != LOCAL_BUDGET;
    law->is_paid_by_state[UNEMPLOYED] = year < 2026;
  }
}

static int touches(const struct law *law, int32_t from, int32_t until) {
  return from <= law->last && (until == unknown_day || (until > law->first && until > from));
}

static inline __attribute__((always_inline)) int is_child(const struct law *law, const struct facts *f, int row) {
  int32_t born = f->birth_date[row];
  return born != unknown_day && born > law->children_born_after && born <= law->last;
}

static inline __attribute__((always_inline)) int32_t covered_from(const struct law *law, const struct facts *f, int at) {
  int32_t covers_from = law->covers_from[f->spell_group[at]];
  return f->spell_from[at] > covers_from ? f->spell_from[at] : covers_from;
}

static inline __attribute__((always_inline)) int32_t covered_until(const struct facts *f, int at, int32_t from) {
  int32_t until = f->spell_until[at];
  if (f->spell_group[at] != LOCAL_BUDGET) return until;
  int32_t end = year_end_after(from);
  return until < end ? until : end;
}

/* Whether spells of groups that release by whole months cover every day of this one together. */
static int fills_month(const struct law *law, const struct facts *f, int row, const uint8_t *way) {
  int32_t day = law->first;
  while (day <= law->last) {
    int32_t next = day;
    for (int at = f->first_spell[row]; at < f->first_spell[row + 1]; at++) {
      if (way[f->spell_group[at]] != WHOLE_MONTH) continue;
      int32_t from = covered_from(law, f, at), until = covered_until(f, at, from);
      if (from <= day && day < until && until > next) next = until;
    }
    if (next == day) return 0;
    day = next;
  }
  return 1;
}

static inline __attribute__((always_inline)) int is_state_covered(const struct law *law, const struct facts *f, int row) {
  if (is_child(law, f, row)) return 1;
  const uint8_t *way = ways[f->payer[row]];
  int partly = 0;
  for (int at = f->first_spell[row]; at < f->first_spell[row + 1]; at++) {
    if (law->covers_from[f->spell_group[at]] == never) continue;
    int32_t from = covered_from(law, f, at);
    if (!touches(law, from, covered_until(f, at, from))) continue;
    if (way[f->spell_group[at]] == ON_A_DAY) return 1;
    if (way[f->spell_group[at]] == WHOLE_MONTH) partly = 1;
  }
  return partly && fills_month(law, f, row, way);
}

static inline __attribute__((always_inline)) int is_in_own_service(const struct law *law, const struct facts *f, int row) {
  for (int at = f->first_spell[row]; at < f->first_spell[row + 1]; at++)
    if (f->spell_group[at] >= OWN_SERVICE && touches(law, f->spell_from[at], f->spell_until[at])) return 1;
  return 0;
}

/* Where no group is named, the asker says so. */
static inline __attribute__((always_inline)) int does_state_pay(const struct law *law, const struct facts *f, int row) {
  if (f->residence[row] == TEMPORARY) return 0;
  int first = f->first_spell[row], end = f->first_spell[row + 1];
  if (first == end || is_child(law, f, row)) return 1;
  for (int at = first; at < end; at++) {
    if (!law->is_paid_by_state[f->spell_group[at]]) continue;
    int32_t covers_from = law->covers_from[f->spell_group[at]];
    int32_t from = f->spell_from[at] > covers_from ? f->spell_from[at] : covers_from;
    if (touches(law, from, f->spell_until[at])) return 1;
  }
  return 0;
}

static inline __attribute__((always_inline)) int is_released(const struct law *law, const struct facts *f, int row) {
  return f->residence[row] == TEMPORARY || is_state_covered(law, f, row) || is_in_own_service(law, f, row);
}

static int64_t own_base(const struct law *law, const struct facts *f, int row) {
  int64_t left = law->own_ceiling > f->other_bases[row] ? law->own_ceiling - f->other_bases[row] : 0;
  return lesser(f->income[row], left);
}

static void assess(const struct facts *f, const struct sums *s, int first, int end) {
  for (int row = first; row < end; row++) {
    int32_t month = f->month[row];
    const struct law *law = &laws[(month / 100 - 2024) * 12 + month % 100 - 1];
    int64_t base = 0, own = 0, deduction = 0, contribution = 0, state = 0;
    enum payer payer = f->payer[row];
    if (payer == STATE) {
      if (does_state_pay(law, f, row)) {
        if (law->state_contribution < 0) abort();
        state = law->state_contribution;
      }
    } else if (!is_released(law, f, row)) {
      switch (payer) {
        case EMPLOYER:
          base = lesser(f->income[row], law->employer_ceiling);
          deduction = share(base, law->employer_rate);
          if (law->employee_rate != 0) {
            own = own_base(law, f, row);
            contribution = share(own, law->employee_rate);
          }
          break;
        case CIVIL_LAW:
          if (law->civil_law_rate != 0) {
            own = own_base(law, f, row);
            contribution = share(own, law->civil_law_rate);
          }
          break;
        case ENTREPRENEUR:
          if (law->own_rate != 0) {
            own = law->entrepreneur_base;
            contribution = share(own, law->own_rate);
          }
          break;
        default:
          if (law->own_rate != 0) {
            own = law->self_base;
            contribution = share(own, law->own_rate);
          }
      }
    }
    s->base[row] = base;
    s->own_base[row] = own;
    s->employer_deduction[row] = deduction;
    s->own_contribution[row] = contribution;
    s->state_contribution[row] = state;
  }
}

static const char *folder;

static FILE *column(const char *name, const char *mode) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen(path, mode);
  if (!file) {
    perror(path);
    exit(1);
  }
  return file;
}

static void *read_column(const char *name) {
  FILE *file = column(name, "rb");
  fseek(file, 0, SEEK_END);
  size_t size = ftell(file);
  rewind(file);
  void *bytes = malloc(size + 8);
  if (fread(bytes, 1, size, file) != size) exit(1);
  fclose(file);
  return bytes;
}

static void write_column(const char *name, const int64_t *sums, size_t rows) {
  FILE *file = column(name, "wb");
  if (fwrite(sums, sizeof *sums, rows, file) != rows) exit(1);
  fclose(file);
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

int main(int count, char **words) {
  if (count != 5) return 2;
  folder = words[1];
  int rows = atoi(words[2]), part = atoi(words[3]), rounds = atoi(words[4]);
  struct facts f = {
    read_column("month"), read_column("birthDate"), read_column("firstSpell"), read_column("spellFrom"),
    read_column("spellUntil"), read_column("payer"), read_column("residence"), read_column("spellGroup"),
    read_column("income"), read_column("otherBases"),
  };
  struct sums s;
  int64_t **out[] = { &s.base, &s.own_base, &s.employer_deduction, &s.own_contribution, &s.state_contribution };
  for (int at = 0; at < 5; at++) *out[at] = calloc(rows, sizeof(int64_t));
  read_law();
  for (int round = 0; round < rounds; round++) {
    for (int first = 0; first < rows; first += part) {
      double begun = seconds();
      assess(&f, &s, first, first + part < rows ? first + part : rows);
      printf("%.9f ", seconds() - begun);
    }
    printf("\n");
  }
  write_column("base", s.base, rows);
  write_column("ownBase", s.own_base, rows);
  write_column("employerDeduction", s.employer_deduction, rows);
  write_column("ownContribution", s.own_contribution, rows);
  write_column("stateContribution", s.state_contribution, rows);
  return 0;
}
