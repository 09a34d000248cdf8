#!/bin/sh
# The command line of Bimodal Planner. Chromium takes the choice to do without a display on its command line only.
folder=$(dirname "$(readlink -f "$0")")
exec "$folder/bimodal-planner" --ozone-platform=headless --cli "$@"
