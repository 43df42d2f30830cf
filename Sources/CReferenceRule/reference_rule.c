#include "reference_rule.h"
