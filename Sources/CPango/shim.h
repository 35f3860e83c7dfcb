#include <cairo.h>
#include <cairo-pdf.h>
#include <pango/pangocairo.h>

/// GLib's macros are not seen from Swift.
static inline void vs_ref(void *object) { g_object_ref(object); }
static inline void vs_unref(void *object) { g_object_unref(object); }
