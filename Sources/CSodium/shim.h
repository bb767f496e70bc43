#ifndef ASSESS_CSODIUM_SHIM_H
#define ASSESS_CSODIUM_SHIM_H
#include <sodium.h>
#endif
