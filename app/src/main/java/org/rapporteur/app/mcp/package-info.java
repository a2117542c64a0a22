/** The record for AI assistants, by the Model Context Protocol: every answer comes with quotes. */
@NullMarked
package org.rapporteur.app.mcp;

import org.jspecify.annotations.NullMarked;
