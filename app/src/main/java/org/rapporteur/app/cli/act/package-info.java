/** Commands by which persons decide about the record, and keep it: each act has a name. */
@NullMarked
package org.rapporteur.app.cli.act;

import org.jspecify.annotations.NullMarked;
