package org.lijian.lead.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 修改字段映射. */
public record ChangeMapping(@Nullable Map<MappedField, String> mapping) {}
