/* Forced into the compilation of better-sqlite3 for the stand-in Electron (Node-API 9), and for that alone.
 *
 * better-sqlite3 13 asks for Node-API 10 because it keeps persistent references to strings, which Node-API
 * takes for objects only before 10; there the call fails and the add-on crashes at its first use. So a value
 * that is no object is put into a tagged object before it is referenced, and taken out again when it is read. */
#include <stdbool.h>
#undef NAPI_VERSION
#define NAPI_VERSION 8
#include <node_api.h>

#define BOX_MARK "bimodal:boxed"

static inline napi_status boxed_create_reference(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (type == napi_object || type == napi_function || type == napi_external)
    return napi_create_reference(env, value, count, result);
  napi_value box;
  if ((status = napi_create_object(env, &box)) != napi_ok) return status;
  if ((status = napi_set_named_property(env, box, BOX_MARK, value)) != napi_ok) return status;
  return napi_create_reference(env, box, count, result);
}

static inline napi_status boxed_get_reference_value(napi_env env, napi_ref ref, napi_value* result) {
  napi_status status = napi_get_reference_value(env, ref, result);
  napi_valuetype type;
  if (status != napi_ok || *result == NULL) return status;
  if ((status = napi_typeof(env, *result, &type)) != napi_ok || type != napi_object) return status;
  bool boxed = false;
  if ((status = napi_has_named_property(env, *result, BOX_MARK, &boxed)) != napi_ok || !boxed) return status;
  return napi_get_named_property(env, *result, BOX_MARK, result);
}

#define napi_create_reference boxed_create_reference
#define napi_get_reference_value boxed_get_reference_value
