/**
 * Sources (线索接入源): hotline platforms, stations, cameras and monitors that send messages with a key of their own. Each message is kept as
 * it was sent; what it means is said by the mapping of its source, and alarms of one point become one lead.
 */
@NullMarked
package org.lijian.lead.source;

import org.jspecify.annotations.NullMarked;
